/**
 * Counts a cost in a fixed window, unless that would go over the limit.
 *
 * KEYS[1]  the window's counter
 * ARGV     cost, limit, window in ms
 * Reply    { 1 allowed or 0 denied, units counted, ms until the window ends }
 *
 * Closes two races: between reading and counting (two clients both see one unit left), and between INCRBY and PEXPIRE (a
 * process that dies there would leave a counter that never ends; one found without expiry is given one). Time is Redis's own.
 */
export const takeScript = `
local count = tonumber(redis.call('GET', KEYS[1]) or '0')
local ttl = redis.call('PTTL', KEYS[1])
local cost, limit, window = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
local allowed = 0
if count + cost <= limit then
  allowed = 1
  count = redis.call('INCRBY', KEYS[1], cost)
end
if ttl < 0 then
  ttl = window
  redis.call('PEXPIRE', KEYS[1], window)
end
return { allowed, count, ttl }
`;
