import { navigation } from './page.ts';

/** The page on which every operation can be tried. static/reference.js does the rest; without scripts there are links. */
export function renderReferencePage(): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>logmill</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="description" content="The operations of logmill, to be tried in the page.">
<link rel="icon" href="/docs/assets/favicon.svg" type="image/svg+xml">
<link rel="modulepreload" href="/docs/assets/scalar/standalone.esm.js">
<script type="module" src="/docs/assets/reference.js"></script>
</head>
<body>
<div id="app"></div>
<noscript><h1>logmill</h1><p>Trying operations in the page needs JavaScript. Without: ${navigation}</p></noscript>
</body>
</html>
`;
}

/** Scalar writes style elements and attributes, hence 'unsafe-inline' for styles. Scripts and connections are our own only. */
export const referencePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');
