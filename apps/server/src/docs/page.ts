/** The frame of the small static pages. `body` is HTML. */
export function renderPage(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${escapeHtml(title)} · logmill</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="/docs/assets/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/docs/assets/pages.css">
</head>
<body>
<nav>${navigation}</nav>
<h1>${escapeHtml(title)}</h1>
${body}
</body>
</html>
`;
}

/** Where the documentation is, as HTML links. */
export const navigation =
  '<a href="/docs">Operations</a> <a href="/docs/formats">Formats</a> <a href="/docs/errors">Errors</a> <a href="/openapi.json">OpenAPI</a>';

/** Nothing beyond a stylesheet and an icon of our own. */
export const pagePolicy =
  "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"]/g, (char) => entities[char]!);
}
