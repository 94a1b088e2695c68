/**
 * Every section of a report, in the order in which it shows them.
 * To add one: copy levels.ts, give it a section with docstrings, add its row. The laws of test/aggregates/laws.test.ts walk this list.
 */
import { exceptions } from './exceptions.ts';
import { fields } from './fields.ts';
import { levels } from './levels.ts';
import { lines } from './lines.ts';
import { patterns } from './patterns.ts';
import { time } from './time.ts';
import { timeline } from './timeline.ts';
import { unparsed } from './unparsed.ts';

export const aggregates = [lines, levels, time, timeline, patterns, fields, exceptions, unparsed] as const;

type Member = (typeof aggregates)[number];

export type AggregateId = Member['id'];

/** Sections by the ids of their aggregates. */
export type Sections = { readonly [A in Member as A['id']]: ReturnType<A['finish']> };
