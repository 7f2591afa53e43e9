import type { Setting } from './settings.ts';

/** The sources on the net, by the setting that turns each on. */
export const NET_SOURCES = ['fhir', 'dataGouv'] as const satisfies readonly Setting[];

export type NetSource = (typeof NET_SOURCES)[number];

/** The hosts that each source asks, as match patterns: nothing is ever sent to another. */
export const SOURCE_HOSTS: Readonly<Record<NetSource, readonly string[]>> = {
  fhir: ['https://gateway.api.esante.gouv.fr/*'],
  // The first redirects to the second, where files are.
  dataGouv: ['https://www.data.gouv.fr/*', 'https://static.data.gouv.fr/*'],
};

/** Whether a pattern is a source's: permission for it was not given to work on its pages. */
export function isSourceHost(pattern: string): boolean {
  return Object.values(SOURCE_HOSTS).some((hosts) => hosts.includes(pattern));
}
