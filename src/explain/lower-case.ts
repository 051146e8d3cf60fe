/** The text in lower case; itself where it is so already, as most names in logs are: to look is cheaper than to copy. */
export function lowerCase(text: string): string {
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at);
    if ((letter >= 0x41 && letter <= 0x5a) || letter > 0x7f) return text.toLowerCase();
  }
  return text;
}
