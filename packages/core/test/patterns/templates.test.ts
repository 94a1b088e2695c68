import { describe, expect, test } from 'vitest';
import { createMiner } from '../../src/patterns/miner.ts';

function genericOf(messages: readonly string[]): string[] {
  const miner = createMiner();
  for (const message of messages) miner.add(message);
  return miner
    .finish()
    .patterns.map(({ generic }) => generic)
    .sort();
}

describe('one message: what is a value by what it is made of', () => {
  test.each([
    ['jk2_init() found child 6725 in slot 10', 'jk2_init() found child <*> in slot <*>'],
    ['link eth0 is up', 'link eth0 is up'],
    ['job 12345 took 3 ms', 'job <*> took <*> ms'],
    ['from 10.0.0.1:8080 to db.internal.example.org:5432', 'from <*> to <*>'],
    ['opened /var/log/app.log for reading', 'opened <*> for reading'],
    ['read and/or write, I/O of text/html', 'read and/or write, I/O of text/html'],
    ['see https://example.org/a?b=c&d=1, then (http://10.0.0.1:80/x).', 'see <*>, then (<*>).'],
    ['mail of jane.doe@example.org bounced', 'mail of <*> bounced'],
    ['object Proxy@deadbeef is gone', 'object <*> is gone'],
    ['mask ffffffff and cafebabe, but not facade', 'mask <*> and <*>, but not facade'],
    ['peer 00:1b:44:11:3a:b7 and fe80::1ff:fe23:4567:890a', 'peer <*> and <*>'],
    ['at Fri Jun 17 07:07:00 2005 by cron', 'at <*> <*> <*> <*> <*> by cron'],
    ['May the force be with you', 'May the force be with you'],
    ['ready=true, policy=3, owner=null', 'ready=<*>, policy=<*>, owner=<*>'],
    ['call(true) returned false', 'call(<*>) returned false'],
    ['logname= uid=0 ruser= rhost=', 'logname= uid=<*> ruser= rhost='],
    ['tag="two words", name=\'x y z\'', 'tag="<*>", name=\'<*>\''],
    ["don't touch 1,234 files", "don't touch <*> files"],
    ['byte ordering exception.....................0', 'byte ordering exception...<*>'],
    ['C:\\Windows\\System32 is \\\\host\\share', '<*> is <*>'],
    ['IdoTransport::send failed', 'IdoTransport::send failed'],
    ['lifetime <1 sec', 'lifetime <*> sec'],
    ['用户登录成功 用户123退出', '用户登录成功 用户<*>退出'],
  ])('%s', (message, generic) => {
    expect(genericOf([message])).toEqual([generic]);
  });
});

describe('runs of values are one place', () => {
  test.each([
    ['lists of any length', ['ids [1, 2, 3] done', 'ids [4] done', 'ids [5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15] done']],
    ['a quantity written twice', ['sent 0 bytes, lifetime 00:01', 'sent 1190 bytes (1.16 KB), lifetime 01:12']],
    ['a name and its address', ['from 10.0.0.1 () at 5', 'from 10.0.0.1 (10-0-0-1.example.net) at 6']],
    ['a value or none', ['user= uid=5', 'user=12 uid=5']],
  ])('%s', (_what, messages) => {
    expect(genericOf(messages)).toHaveLength(1);
  });
});

describe('words are values only when their place has shown it', () => {
  const users = ['alice', 'bob', 'carol', 'dave', 'erin', 'frank'];

  test('many words at one place are one pattern', () => {
    expect(genericOf(users.map((user) => `session opened for user ${user} by daemon`))).toEqual([
      'session opened for user <*> by daemon',
    ]);
  });

  test('two words are two patterns', () => {
    expect(genericOf(['transfer of block to disk began', 'transfer of block to tape began'])).toHaveLength(2);
  });

  test('the first word alone is never a value', () => {
    expect(genericOf(users.map((service) => `${service} startup of daemon succeeded`))).toHaveLength(users.length);
  });

  test('a few states, each as frequent as the others, stay apart', () => {
    const states = ['Started', 'Paused', 'Resumed', 'Stopped'];
    const messages = states.flatMap((state) =>
      Array.from({ length: 20 }, (_, i) => `instance ${i} VM ${state} (event)`),
    );
    expect(genericOf(messages)).toHaveLength(states.length);
  });

  test('a stray word does not make a place of what nearly all messages agree on', () => {
    const common = Array.from({ length: 2000 }, (_, i) => `link to peer ${i} lost on port main`);
    const strays = ['alpha', 'beta', 'gamma', 'delta'].map((word) => `link to peer 1 lost on port ${word}`);
    expect(genericOf([...common, ...strays])).toContain('link to peer <*> lost on port main');
  });

  test('names that differ in their number are one pattern', () => {
    expect(genericOf(['link eth0 is up now', 'link eth1 is up now'])).toEqual(['link <*> is up now']);
  });

  test('a place known from one message lends its evidence to another with the same two words before it', () => {
    const messages = [
      ...users.map((user) => `closed for user ${user} at once`),
      ...users.slice(0, 2).map((user) => `opened for user ${user} by daemon`),
    ];
    expect(genericOf(messages)).toEqual(['closed for user <*> at once', 'opened for user <*> by daemon']);
  });
});

/** Written in the manner of systems the rules were not made on. */
describe('systems never shown', () => {
  test.each([
    ['machine checks', ['data cache flush needed........0', 'data cache flush needed.....1'], 1],
    [
      'interrupt causes stay apart',
      [
        'program interrupt: trap taken....0',
        'program interrupt: illegal opcode.1',
        'program interrupt: fp compare....0',
      ],
      3,
    ],
    ['registers', ['r24=0x0000beef r25=0x00000000', 'r24=0xffffffff r25=0x00000001'], 1],
    [
      'task attempts',
      [
        'attempt_17_0020_m_000000_0 Transitioned from NEW to ASSIGNED',
        'attempt_17_0020_m_000001_0 Transitioned from NEW to ASSIGNED',
      ],
      1,
    ],
    [
      'steps',
      [
        'onStepChanged 3579',
        'onStepChanged 3601',
        'getDetail = 1514038440000##6993##548365',
        'getDetail = 1514038440001##7007##1',
      ],
      2,
    ],
    [
      'cloud requests',
      [
        '10.1.1.1 "GET /v2/54fa/detail HTTP/1.1" status: 200 len: 1893 time: 0.24',
        '10.1.1.2 "GET /v2/9b12/detail HTTP/1.1" status: 404 len: 12 time: 0.01',
        '10.1.1.2 "POST /v2/9b12/events HTTP/1.1" status: 200 len: 12 time: 0.01',
      ],
      2,
    ],
    [
      'stages',
      [
        'Running task 0.0 in stage 0.0 (TID 0)',
        'Running task 12.1 in stage 3.0 (TID 412)',
        'Block rdd_2_0 stored as bytes in memory (estimated size 4.3 KB, free 12 KB)',
        'Block rdd_42_17 stored as bytes in memory (estimated size 46.0 B, free 1.2 MB)',
      ],
      2,
    ],
    ['mail', ['jA9JKDZC001234: from=root, size=544, class=0', 'jA9JKDZC005678: from=root, size=1544, class=-60'], 1],
    [
      'drivers',
      [
        'Switch<0>(0x0)::listener - packet for route = 0x0 port = 11',
        'Switch<1>(0x2)::listener - packet for route = 0x1 port = 12',
      ],
      1,
    ],
    [
      'packages',
      [
        'applicable state of package Package_for_KB2928120~31bf3856ad364e35~amd64~~6.1.1.2 is 112',
        'applicable state of package Package_for_KB2999226~31bf3856ad364e35~amd64~~6.1.1.7 is 0',
      ],
      1,
    ],
  ] as const)('%s', (_what, messages, patterns) => {
    expect(genericOf(messages)).toHaveLength(patterns);
  });
});
