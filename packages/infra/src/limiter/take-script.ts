/**
 * Counts costs in a fixed window, one after another, each unless it would go over the limit.
 *
 * KEYS[1]  the window's counter
 * ARGV     limit, window in ms, then one cost or more
 * Reply    { units counted before, ms until the window ends }; from these the caller works out each decision as it is done here
 *
 * Closes two races: between reading and counting (two clients both see one unit left), and between INCRBY and PEXPIRE (a
 * process that dies there would leave a counter that never ends; one found without expiry is given one). Time is Redis's own.
 */
export const takeScript = `
local before = tonumber(redis.call('GET', KEYS[1]) or '0')
local ttl = redis.call('PTTL', KEYS[1])
local limit, window = tonumber(ARGV[1]), tonumber(ARGV[2])
local count = before
for i = 3, #ARGV do
  local cost = tonumber(ARGV[i])
  if count + cost <= limit then count = count + cost end
end
if count > before then redis.call('INCRBY', KEYS[1], count - before) end
if ttl < 0 then
  ttl = window
  redis.call('PEXPIRE', KEYS[1], window)
end
return { before, ttl }
`;
