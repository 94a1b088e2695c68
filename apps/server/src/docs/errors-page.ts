import { type ErrorKind, errorKinds } from '@logmill/core';
import { escapeHtml, renderPage } from './page.ts';

/** Every error code under its own anchor: where the `type` of a problem points. */
export function renderErrorsPage(): string {
  const sections = Object.entries(errorKinds).map(([code, kind]) => errorSection(code, kind));
  return renderPage(
    'Errors',
    `<p>Every error answer is problem details (RFC 9457), <code>application/problem+json</code>. Switch on <code>code</code>; quote <code>requestId</code> in questions.</p>
${sections.join('\n')}`,
  );
}

function errorSection(code: string, { status, retryable, title, sentence }: ErrorKind): string {
  return `<section id="${code}">
<h2><a href="#${code}"><code>${code}</code></a> ${escapeHtml(title)}</h2>
<p>${escapeHtml(sentence)}</p>
<p class="quiet">HTTP status ${status} · ${retryable ? 'the same request may succeed later' : 'sending the same again does not help'}</p>
</section>`;
}
