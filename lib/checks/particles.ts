/** The words that open or link a surname and that some registers leave out. */
const PARTICLES: ReadonlySet<string> = new Set(
  'd de des du l la le les da das do dos di del della el al van von der den ten ter zu'.split(' '),
);

/** Whether a word of a name, in lower case without accents or apostrophe, is a particle. */
export function isParticle(word: string): boolean {
  return PARTICLES.has(word);
}
