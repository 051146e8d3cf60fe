/**
 * Whether one of a certificate's names covers the host. An asterisk stands for exactly one label, the first.
 * RFC 9525 §6.3
 */
export function isCovered(host: string, names: readonly string[]): boolean {
  const wanted = host.toLowerCase();
  const parent = wanted.slice(wanted.indexOf(".") + 1);
  return names.some((name) => {
    const given = name.toLowerCase().replace(/\.$/, "");
    return given === wanted || (given.startsWith("*.") && wanted.includes(".") && given.slice(2) === parent);
  });
}
