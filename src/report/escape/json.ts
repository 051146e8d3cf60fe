const UNSAFE = /[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}\u115F\u1160\u3164\uFFA0]/gu;

/**
 * Makes JSON text harmless on a terminal without changing what it means: the characters JSON lets stand but a terminal acts on
 * become \u escapes. RFC 8259 §7. Line feeds between the values stay.
 */
export function forJson(json: string): string {
  return json.replace(UNSAFE, (unsafe) =>
    unsafe === "\n"
      ? unsafe
      : Array.from({ length: unsafe.length }, (_, at) => `\\u${hex(unsafe.charCodeAt(at))}`).join(""),
  );
}

function hex(unit: number): string {
  return unit.toString(16).padStart(4, "0");
}
