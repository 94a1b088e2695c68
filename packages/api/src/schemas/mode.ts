import { modes } from '@logmill/core';
import { z } from 'zod';

export const modeText = z.enum(modes).meta({
  description:
    'How the lines are written: `plain` is `YYYY-MM-DD HH:MM:SS LEVEL message`, `json` one JSON object a line.',
});
