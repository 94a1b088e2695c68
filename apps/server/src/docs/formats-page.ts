import { type AnyFormat, formats, type Sample } from '@logmill/core';
import { escapeHtml, renderPage } from './page.ts';
import { visibleText } from './visible-text.ts';

/** Every registered format under its own anchor: fields, and samples with the record each gives. */
export function renderFormatsPage(): string {
  const members: readonly AnyFormat[] = formats;
  const index = members.map(({ id, title }) => `<a href="#${id}">${escapeHtml(title)}</a>`);
  return renderPage(
    'Log formats',
    `<p>A request says how its lines are written: <code>mode</code> is the id of a format, or <code>auto</code>. Formats are asked in this order.</p>
<p class="quiet">${index.join(' · ')}</p>
${members.map(formatSection).join('\n')}`,
  );
}

function formatSection({ id, title, specification, signature, fields, samples }: AnyFormat): string {
  return `<section id="${id}">
<h2><a href="#${id}">${escapeHtml(title)}</a> <code>${id}</code></h2>
<p>Known by: ${escapeHtml(signature)}. <a href="${escapeHtml(specification)}" rel="noreferrer">Specification</a></p>
${fieldsTable(fields)}
${samples.map(sampleBlock).join('\n')}
</section>`;
}

function fieldsTable(fields: AnyFormat['fields']): string {
  const rows = Object.entries(fields).map(
    ([name, { type, optional, about }]) =>
      `<tr><td><code>${escapeHtml(name)}</code></td><td>${type}${optional ? ', optional' : ''}</td><td>${escapeHtml(about)}</td></tr>`,
  );
  if (rows.length === 0) return '';
  return `<table><thead><tr><th>Field</th><th>Type</th><th>Holds</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function sampleBlock({ lines, record }: Sample): string {
  const text = [lines].flat().map(visibleText).join('\n');
  return `<pre>${escapeHtml(text)}</pre>
<details><summary>What it gives</summary><pre>${escapeHtml(JSON.stringify(record, null, 2))}</pre></details>`;
}
