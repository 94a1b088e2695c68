/** Control characters and the byte order mark written as escapes, so that a reader sees them. Tabs stay. */
export function visibleText(line: string): string {
  return line.replaceAll(
    /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\ufeff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
