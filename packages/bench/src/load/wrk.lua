-- Arguments: file with one JSON body a line, first serial number. Bodies are sent in turn; %SERIAL% becomes a number that
-- no other request has. Prints one JSON line: requests, durationSeconds, failures.
local requests, templates, next_one, serial = {}, {}, 0, 0

function init(args)
  serial = tonumber(args[2]) * 1000
  wrk.method = 'POST'
  wrk.headers['content-type'] = 'application/json'
  for body in io.lines(args[1]) do
    if body:find('%SERIAL%', 1, true) then templates[#templates + 1] = body
    else requests[#requests + 1] = wrk.format(nil, nil, nil, body) end
  end
end

function request()
  next_one = next_one + 1
  if #templates == 0 then return requests[next_one % #requests + 1] end
  serial = serial + 1
  local body = templates[next_one % #templates + 1]:gsub('%%SERIAL%%', string.format('%.0f', serial))
  return wrk.format(nil, nil, nil, body)
end

function done(summary)
  local e = summary.errors
  -- wrk counts answers above 399 only: no side here answers 1xx or 3xx.
  io.write(string.format('\n{"requests":%d,"durationSeconds":%f,"failures":%d}\n', summary.requests,
    summary.duration / 1e6, e.status + e.connect + e.read + e.write + e.timeout))
end
