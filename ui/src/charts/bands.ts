export type BandState = "within" | "ceiling" | "above";

/** Bands, lowest first, by where they stand to the highest band allowed. An unknown ceiling leaves all of them above. */
export function states<B extends { id: string }>(
  bands: readonly B[],
  at: string,
): (B & { state: BandState })[] {
  const ceiling = bands.findIndex((band) => band.id === at);
  return bands.map((band, index) => ({
    ...band,
    state: index === ceiling ? "ceiling" : index < ceiling ? "within" : "above",
  }));
}
