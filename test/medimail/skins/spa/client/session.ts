import { signal } from '@preact/signals';

/** Who is logged in; empty for nobody, `undefined` as long as it is not known. */
export const login = signal<string | undefined>(undefined);
/** What the login form has to say first. */
export const loginNotice = signal('');
