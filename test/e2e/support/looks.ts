/** The ways in which a person may have set colours; without movement, so that nothing is judged half faded in. */
export const LOOKS = {
  light: { colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' },
  dark: { colorScheme: 'dark', forcedColors: 'none', reducedMotion: 'reduce' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active', reducedMotion: 'reduce' },
} as const;
