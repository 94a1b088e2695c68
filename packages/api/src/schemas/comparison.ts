import { changeDefaults, severities } from '@logmill/core';
import { z } from 'zod';

const share = z.number().min(0).max(1);

/** How often something is in either log. */
const changeShape = {
  kind: z.enum(['new', 'gone', 'more', 'less']),
  baselineCount: z.int(),
  candidateCount: z.int(),
  baselineShare: share.meta({ description: 'Of all records of the baseline.' }),
  candidateShare: share.meta({ description: 'Of all records of the candidate.' }),
  ratio: z.number().optional().meta({
    description: 'The candidate’s share in multiples of the baseline’s; left out when it is new.',
  }),
  pValue: z.number().meta({
    description:
      'Chance of a difference like this between two parts of one log, corrected for all that was tested (Benjamini–Hochberg).',
  }),
};

const severity = z.enum(severities);

const patternChange = z
  .strictObject({
    id: z.string().meta({ description: 'As in a report.' }),
    template: z.string(),
    severity: severity.meta({ description: 'The most severe of its records.' }),
    example: z.string(),
    ...changeShape,
  })
  .meta({ id: 'PatternChange', description: 'A pattern that is new, gone, more or less frequent.' });

const levelChange = z
  .strictObject({ severity, ...changeShape })
  .meta({ id: 'LevelChange', description: 'A severity whose share changed.' });

const fieldChange = z
  .strictObject({
    name: z.string(),
    values: z.array(
      z.strictObject({ value: z.union([z.string(), z.number(), z.boolean(), z.null()]), ...changeShape }),
    ),
  })
  .meta({ id: 'FieldChange', description: 'A field whose values shifted: those first that explain most.' });

const exceptionChange = z
  .strictObject({
    fingerprint: z.string().meta({ description: 'As in a report.' }),
    language: z.string(),
    type: z.string(),
    message: z.string(),
    place: z.string().optional().meta({ description: 'Function, or else file, of the innermost call.' }),
    ...changeShape,
  })
  .meta({ id: 'ExceptionChange', description: 'An exception that is new, gone, more or less frequent.' });

const other = z.int().meta({ description: 'Changes that are not shown.' });
const side = z.strictObject({ lines: z.int(), records: z.int() });
const changes = <Item extends z.ZodType>(item: Item) => z.strictObject({ changes: z.array(item), other });

export const comparison = z.strictObject({
  baseline: side,
  candidate: side,
  patterns: z
    .strictObject({
      changes: z.array(patternChange),
      other,
      tested: z.int().meta({ description: 'Patterns of either side, each tested once.' }),
      limitsHit: z.array(z.string()).meta({
        description: 'Bounds that bit; with `shapes` among them rare patterns may be missing or be taken for new.',
      }),
    })
    .meta({ description: 'What a person should look at first comes first.' }),
  levels: changes(levelChange),
  fields: changes(fieldChange),
  exceptions: changes(exceptionChange),
});

/** What counts as a change, and how much of it is shown. */
export const compareOptionsShape = {
  falseDiscoveryRate: z
    .number()
    .gt(0)
    .lt(1)
    .optional()
    .meta({
      description: `Share of reported changes that may be chance. ${changeDefaults.falseDiscoveryRate} when left out.`,
    }),
  ratioMin: z
    .number()
    .min(1)
    .optional()
    .meta({
      description: `A share that grew or shrank by less than this factor is no change, unless it moved by \`pointsMin\`. ${changeDefaults.ratioMin} when left out.`,
    }),
  pointsMin: share.optional().meta({
    description: `A share that moved by as much is a change whatever the factor. ${changeDefaults.pointsMin} when left out.`,
  }),
  changesTop: z.int().min(1).max(10_000).optional().meta({
    description: 'Changes shown of each kind of thing. 50 when left out.',
  }),
};
