import { createApiReference } from './scalar/standalone.esm.js';

const [openapi, formats] = await Promise.all(['/openapi.json', '/docs/formats.md'].map(textOf));
// Calls can be copied as they stand: they name the address under which this page was opened.
const document = JSON.parse(openapi.replaceAll('http://127.0.0.1:8000', window.location.origin));
document.servers = [{ url: window.location.origin, description: 'This service' }];
document.info.description += `\n\n${formats}`;

createApiReference('#app', {
  content: document,
  pageTitle: 'logmill',
  withDefaultFonts: false,
  telemetry: false,
  agent: { disabled: true },
  mcp: { disabled: true },
  hideClientButton: true,
  showDeveloperTools: 'never',
  orderSchemaPropertiesBy: 'preserve',
  orderRequiredPropertiesFirst: false,
  defaultHttpClient: { targetKey: 'shell', clientKey: 'curl' },
  customCss: '.light-mode { --scalar-color-accent: #1f6f5c } .dark-mode { --scalar-color-accent: #6fd0b6 }',
});

async function textOf(path) {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}.`);
  return answer.text();
}
