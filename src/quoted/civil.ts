/**
 * Writes seconds since 1970 as a date and a time of UTC (RFC 3339 §5.6), "" when no calendar has them. The days of the Gregorian
 * calendar are counted from March.
 */
export function civil(seconds: number): string {
  if (!(seconds >= 0 && seconds < 253_402_300_800)) return "";
  const days = Math.floor(seconds / 86_400) + 719_468;
  const era = Math.floor(days / 146_097);
  const ofEra = days - era * 146_097;
  const year = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const month = Math.floor((5 * ofYear + 2) / 153);
  const day = ofYear - Math.floor((153 * month + 2) / 5) + 1;
  const date = [era * 400 + year + (month >= 10 ? 1 : 0), month < 10 ? month + 3 : month - 9, day];
  const rest = seconds % 86_400;
  const time = [Math.floor(rest / 3600), Math.floor(rest / 60) % 60, rest % 60];
  return `${date.map(two).join("-")}T${time.map(two).join(":")}Z`;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
