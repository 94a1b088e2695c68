import compression from 'compression';
import express, { type RequestHandler } from 'express';
import helmet from 'helmet';
import { Redis } from 'ioredis';
import { pinoHttp } from 'pino-http';
import { createOpenApiExpressMiddleware } from 'trpc-to-openapi';
import { listen } from './listen.ts';
import { naiveRouter } from './naive-router.ts';

/** The same parts as the service, put together as their documentation says: one middleware after the other. */
const redisUrl = process.env.REDIS_URL;
const redis = redisUrl === undefined ? undefined : new Redis(redisUrl);
const limit = 999_999_999_999;
const windowSeconds = 60;

const app = express();
app.use(helmet());
app.use(pinoHttp());
app.use(compression());
if (redis !== undefined) app.use(limited(redis));
app.use(express.json());
app.use(createOpenApiExpressMiddleware({ router: naiveRouter, createContext: () => ({ redis }) }));
listen(app);

/** The usual limiter: MULTI INCR EXPIRE. */
function limited(store: Redis): RequestHandler {
  return async (req, res, next) => {
    const replies = await store
      .multi()
      .incr(`naive:limit:${req.ip}`)
      .expire(`naive:limit:${req.ip}`, windowSeconds, 'NX')
      .exec();
    const used = Number(replies?.[0]?.[1]);
    res.setHeader('RateLimit-Limit', limit);
    res.setHeader('RateLimit-Remaining', Math.max(0, limit - used));
    if (used > limit) res.status(429).json({ message: 'Too many requests' });
    else next();
  };
}
