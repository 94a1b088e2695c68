import { configureGlobal } from 'fast-check';

/** In CI the same inputs on every run, so that a change is judged by what it changed; elsewhere new ones each time, which is how bugs are found. */
if (process.env.CI === 'true') configureGlobal({ seed: 20_261_124 });
