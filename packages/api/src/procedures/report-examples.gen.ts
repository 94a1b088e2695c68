// Written by scripts/write-report-examples.ts.

export const analyzeExample = {
  ...{"summary":"Two jobs, an error with its stack trace, and a line that is of no format","input":{"lines":["2026-01-30 12:01:05 INFO job 17 done in 42ms","2026-01-30 12:01:09 INFO job 18 done in 57ms","2026-01-30 12:02:10 ERROR cannot reach 10.0.0.7","TypeError: x is not a function","    at run (/app/job.js:3:9)","what is this"],"reference":"2026-01-30T00:00:00Z","bucketsMax":6}},
  output: {
  "envelope": {
    "engine": "3",
    "options": "cec4f639cdeb0910a313cca6755844a733cb6cfcf5ba52abf7cf171c37bcdaca",
    "input": "5e5c4b1f14aea445cdaea32c5f9b84f3c6b92124eda8186245457547dc917961",
    "limitsHit": []
  },
  "lines": {
    "total": 6,
    "parsed": 5,
    "blank": 0,
    "unparsed": 1,
    "truncated": 0,
    "bytes": 205,
    "records": 3,
    "formats": [
      {
        "format": "plain",
        "records": 3
      }
    ]
  },
  "levels": {
    "severities": {
      "UNSET": 0,
      "TRACE": 0,
      "DEBUG": 0,
      "INFO": 2,
      "WARN": 0,
      "ERROR": 1,
      "FATAL": 0
    },
    "texts": [
      {
        "text": "INFO",
        "count": 2
      },
      {
        "text": "ERROR",
        "count": 1
      }
    ],
    "otherTexts": 0,
    "withoutText": 0
  },
  "time": {
    "first": "2026-01-30T12:01:05Z",
    "last": "2026-01-30T12:02:10Z",
    "timed": 3,
    "untimed": 0,
    "outOfOrder": 0,
    "clockJumps": 0,
    "largestJumps": [],
    "gaps": [],
    "rollOvers": 0,
    "yearInferred": 0,
    "zoneAssumed": 3
  },
  "timeline": {
    "start": "2026-01-30T12:01:00Z",
    "widthMs": 15000,
    "buckets": 5,
    "counts": {
      "INFO": [ 2, 0, 0, 0, 0 ],
      "ERROR": [ 0, 0, 0, 0, 1 ]
    },
    "before": 0,
    "after": 0,
    "untimed": 0
  },
  "patterns": {
    "patterns": [
      {
        "id": "20499fa57f5c3302",
        "template": "job <num> done in <duration>",
        "count": 2,
        "share": 0.6667,
        "severities": {
          "INFO": 2
        },
        "first": {
          "line": 1,
          "time": "2026-01-30T12:01:05Z"
        },
        "last": {
          "line": 2,
          "time": "2026-01-30T12:01:09Z"
        },
        "example": "job 18 done in 57ms",
        "sparkline": [ 2, 0, 0, 0, 0 ],
        "variables": [
          {
            "type": "num",
            "distinct": 2,
            "values": [
              {
                "value": "17",
                "count": 1
              },
              {
                "value": "18",
                "count": 1
              }
            ],
            "exact": true,
            "sampled": 0
          },
          {
            "type": "duration",
            "distinct": 2,
            "values": [
              {
                "value": "42ms",
                "count": 1
              },
              {
                "value": "57ms",
                "count": 1
              }
            ],
            "exact": true,
            "sampled": 0
          }
        ]
      },
      {
        "id": "771839f38faddbb2",
        "template": "cannot reach <ip>",
        "count": 1,
        "share": 0.3333,
        "severities": {
          "ERROR": 1
        },
        "first": {
          "line": 3,
          "time": "2026-01-30T12:02:10Z"
        },
        "last": {
          "line": 3,
          "time": "2026-01-30T12:02:10Z"
        },
        "example": "cannot reach 10.0.0.7",
        "sparkline": [ 0, 0, 0, 0, 1 ],
        "variables": [
          {
            "type": "ip",
            "distinct": 1,
            "values": [
              {
                "value": "10.0.0.7",
                "count": 1
              }
            ],
            "exact": true,
            "sampled": 0
          }
        ]
      }
    ],
    "other": 0,
    "bucketsPerPoint": 1
  },
  "fields": {
    "fields": [],
    "otherFields": 0,
    "otherValues": 0,
    "distinctError": 0.0325,
    "quantileError": 0.01
  },
  "exceptions": {
    "count": 1,
    "exceptions": [
      {
        "fingerprint": "9f582951872f496e",
        "language": "node",
        "type": "TypeError",
        "message": "x is not a function",
        "frames": [
          {
            "function": "run",
            "file": "/app/job.js",
            "line": 3
          }
        ],
        "causes": [],
        "count": 1,
        "first": {
          "line": 3,
          "time": "2026-01-30T12:02:10Z"
        },
        "last": {
          "line": 3,
          "time": "2026-01-30T12:02:10Z"
        },
        "example": "cannot reach 10.0.0.7\nTypeError: x is not a function\n    at run (/app/job.js:3:9)"
      }
    ],
    "other": 0
  },
  "unparsed": {
    "count": 1,
    "byReason": [
      {
        "reason": "no known format",
        "count": 1
      }
    ],
    "shapes": [
      {
        "shape": "w",
        "reason": "no known format",
        "count": 1,
        "firstLine": 6,
        "lastLine": 6,
        "example": "what is this"
      }
    ],
    "other": 0
  }
} as never,
};

export const compareExample = {
  ...{"summary":"A new error","input":{"baseline":{"lines":["2026-01-30 12:01:05 INFO job 17 done","2026-01-30 12:01:09 INFO job 18 done"]},"candidate":{"lines":["2026-01-30 12:01:05 INFO job 17 done","2026-01-30 12:01:09 INFO job 18 done","2026-01-30 12:02:10 ERROR cannot reach 10.0.0.7"]}}},
  output: {
  "baseline": {
    "lines": 2,
    "records": 2
  },
  "candidate": {
    "lines": 3,
    "records": 3
  },
  "patterns": {
    "changes": [
      {
        "id": "771839f38faddbb2",
        "template": "cannot reach <ip>",
        "severity": "ERROR",
        "example": "cannot reach 10.0.0.7",
        "kind": "new",
        "baselineCount": 0,
        "candidateCount": 1,
        "baselineShare": 0,
        "candidateShare": 0.3333,
        "pValue": 1
      }
    ],
    "other": 0,
    "tested": 2,
    "limitsHit": []
  },
  "levels": {
    "changes": [],
    "other": 0
  },
  "fields": {
    "changes": [],
    "other": 0
  },
  "exceptions": {
    "changes": [],
    "other": 0
  }
} as never,
};

export const compareCutExample = {
  ...{"summary":"One log, before and after a deployment","input":{"log":{"lines":["2026-01-30 12:01:05 INFO job 17 done","2026-01-30 12:01:09 INFO job 18 done","2026-01-30 12:01:30 INFO deploying v2","2026-01-30 12:02:10 ERROR cannot reach 10.0.0.7"]},"cut":"deploying"}},
  output: {
  "baseline": {
    "lines": 2,
    "records": 2
  },
  "candidate": {
    "lines": 2,
    "records": 2
  },
  "patterns": {
    "changes": [
      {
        "id": "771839f38faddbb2",
        "template": "cannot reach <ip>",
        "severity": "ERROR",
        "example": "cannot reach 10.0.0.7",
        "kind": "new",
        "baselineCount": 0,
        "candidateCount": 1,
        "baselineShare": 0,
        "candidateShare": 0.5,
        "pValue": 1
      }
    ],
    "other": 0,
    "tested": 3,
    "limitsHit": []
  },
  "levels": {
    "changes": [],
    "other": 0
  },
  "fields": {
    "changes": [],
    "other": 0
  },
  "exceptions": {
    "changes": [],
    "other": 0
  }
} as never,
};
