export function quote(text: string): string {
  return `"${text}"`;
}

/** "a, b and c". Parts that hold an "and" or an "or" of their own are kept apart by more than a word. */
export function listed(parts: readonly string[], word: 'and' | 'or'): string {
  if (parts.length < 2) return parts.join('');
  const isLong = parts.some((part) => / (and|or) /.test(part.replace(/"[^"]*"/g, '')));
  return `${parts.slice(0, -1).join(', ')}${isLong ? ',' : ''} ${word} ${parts.at(-1) ?? ''}`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
