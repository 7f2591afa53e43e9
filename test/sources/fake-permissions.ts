import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';

/**
 * Makes the fake browser permit these hosts and permissions.
 *
 * @returns what it permits; what is given back goes from it
 */
export function permit(...given: string[]): Set<string> {
  const granted = new Set(given);
  const all = ({ origins = [], permissions = [] }: { origins?: string[]; permissions?: string[] }) => [
    ...origins,
    ...permissions,
  ];
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(async (what) =>
    all(what as never).every((each) => granted.has(each)),
  );
  vi.spyOn(fakeBrowser.permissions, 'remove').mockImplementation(async (what) => {
    for (const each of all(what as never)) granted.delete(each);
    return true;
  });
  return granted;
}
