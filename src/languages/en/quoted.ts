/** Words in quotation marks: those they bring along become the inner ones, “He said ‘good’”. */
export function quoted(words: string): string {
  return `“${words.replace(/“([^“”]*)”/g, '‘$1’')}”`;
}
