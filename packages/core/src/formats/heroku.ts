import { digits } from './charsets.ts';
import { defineFormat } from './format.ts';

const head = /^ (?<source>[a-z][\w-]{0,63})\[(?<process>[\w.-]{1,64})\]: /;

/** Longest head: a blank, both names, brackets, colon and blank. */
const headCharsMax = 134;

/** What `heroku logs` prints: Logplex's stamp, the source and its process, then the line. */
export const heroku = defineFormat({
  id: 'heroku',
  title: 'heroku logs',
  family: 'envelope',
  specification: 'https://devcenter.heroku.com/articles/logging#log-format',
  signature: 'an ISO stamp with T and zone, source[process], a colon',
  fields: {
    source: { type: 'string', about: '`app`, or `heroku` for what the platform says' },
    process: { type: 'string', about: 'Dyno (web.1) or part of the platform (router)' },
  },
  starts: digits,
  needs: { stamp: { joint: 'T', zoned: true, behind: ['word'] } },
  carries: true,
  samples: [
    {
      lines: '2010-09-16T15:13:46.677020+00:00 app[web.1]: Processing PostController#list, no error',
      record: {
        time: '2010-09-16T15:13:46.677020Z',
        observedTime: '2010-09-16T15:13:46.677020Z',
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'none',
        message: 'Processing PostController#list, no error',
        fields: { source: 'app', process: 'web.1' },
      },
    },
    {
      lines: '2026-02-27T08:15:00+00:00 heroku[web.1]: State changed from starting to up',
      record: {
        time: '2026-02-27T08:15:00Z',
        observedTime: '2026-02-27T08:15:00Z',
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'none',
        message: 'State changed from starting to up',
        fields: { source: 'heroku', process: 'web.1' },
      },
    },
    {
      lines: '2026-02-27T08:15:01.5+00:00 heroku[web.1]: Error R14 (Memory quota exceeded)',
      record: {
        time: '2026-02-27T08:15:01.5Z',
        observedTime: '2026-02-27T08:15:01.5Z',
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'none',
        message: 'Error R14 (Memory quota exceeded)',
        fields: { source: 'heroku', process: 'web.1' },
      },
    },
  ],
  parse({ stamp, text }) {
    if (stamp?.zoned !== true || text.charCodeAt(10) !== 0x54) return undefined;
    const match = head.exec(text.slice(stamp.end, stamp.end + headCharsMax));
    if (match === null) return undefined;
    const { source, process } = match.groups!;
    return {
      stamp,
      message: text.slice(stamp.end + match[0].length),
      fields: { source: source!, process: process! },
      source: `${source} ${process}`,
    };
  },
});
