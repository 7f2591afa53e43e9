import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readProfile } from '../../lib/page/profile.ts';
import { DEFAULT_SETTINGS, parsePolicy } from '../../lib/store/settings.ts';

/** The part of JSON Schema that our schema for policies is written in. */
interface Schema {
  type: 'object' | 'string' | 'boolean' | 'integer';
  properties?: Record<string, Schema>;
  additionalProperties?: Schema;
  enum?: string[];
  minimum?: number;
  maximum?: number;
}

const GUIDE = readFileSync('docs/deploiement.md', 'utf8');
const SCHEMA = JSON.parse(readFileSync('public/managed-schema.json', 'utf8')) as Schema;
const CHROMIUM_ID = /^[a-p]{32}$/;
const FIREFOX_ID = 'assistant-per@assistant-per.fr';

/** What is wrong with a value, each with where it is. */
function faults(value: unknown, schema: Schema, at = ''): string[] {
  if (schema.type === 'object') {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return [`${at} is no object`];
    return Object.entries(value).flatMap(([name, each]) => {
      const own = schema.properties?.[name] ?? schema.additionalProperties;
      return own ? faults(each, own, `${at}/${name}`) : [`${at}/${name} is not in the schema`];
    });
  }
  if (schema.type === 'integer') {
    const { minimum = -Infinity, maximum = Infinity } = schema;
    const fits = Number.isInteger(value) && Number(value) >= minimum && Number(value) <= maximum;
    return fits ? [] : [`${at} is no such number`];
  }
  const fits = typeof value === schema.type && (schema.enum?.includes(value as string) ?? true);
  return fits ? [] : [`${at} is no such ${schema.type}`];
}

type Policies = Record<string, Record<string, unknown>>;

const examples = [...GUIDE.matchAll(/```json\n([\s\S]*?)```/g)].map(
  ([, code = '']) => JSON.parse(code) as Record<string, unknown>,
);

/** What the examples set for our extension: by a file of Chromium, of Firefox, and of the Windows registry. */
function managed(): [string, Record<string, unknown>][] {
  const found = examples.flatMap((example): [string, unknown][] => {
    const { extensions = {} } = (example['3rdparty'] ?? {}) as { extensions?: object };
    const inFirefox = ((example.policies ?? {}) as Policies)['3rdparty'] as
      | { Extensions?: object }
      | undefined;
    return [...Object.entries(extensions), ...Object.entries(inFirefox?.Extensions ?? {})];
  });
  const inRegistry = [...GUIDE.matchAll(/extensions\\([a-p]+)\\policy\]\n"settings"="(.*)"\n/g)].map(
    ([, id = '', text = '']): [string, unknown] => [
      id,
      { settings: JSON.parse(text.replaceAll('\\"', '"')) as unknown },
    ],
  );
  return [...found, ...inRegistry] as [string, Record<string, unknown>][];
}

describe('the examples of policies in the guide for deploying', () => {
  it('are one for each of Chromium, Firefox and the Windows registry', () => {
    expect(managed().map(([id]) => id.replace(CHROMIUM_ID, 'chromium'))).toEqual([
      'chromium',
      FIREFOX_ID,
      'chromium',
    ]);
  });

  it.each(managed())('for %s are taken whole by the schema and by the extension', (_, policy) => {
    expect(faults(policy, SCHEMA)).toEqual([]);
    expect(parsePolicy(policy.settings)).toEqual(policy.settings);
    if (policy.profile) expect(readProfile(policy.profile)).toEqual(policy.profile);
  });

  it('name an extension that is ours in every policy that installs one', () => {
    const installed = examples.flatMap((example) => {
      const { ExtensionSettings = {} } = { ...example, ...(example.policies as object | undefined) } as {
        ExtensionSettings?: Record<string, { installation_mode: string }>;
      };
      return Object.entries(ExtensionSettings);
    });
    expect(installed).toHaveLength(3);
    for (const [id, { installation_mode }] of installed) {
      expect(id === FIREFOX_ID || CHROMIUM_ID.test(id), id).toBe(true);
      expect(installation_mode).toBe('force_installed');
    }
  });
});

describe('the schema for policies', () => {
  const settings = SCHEMA.properties?.settings?.properties ?? {};

  it('has every setting, and no other', () => {
    expect(new Set(Object.keys(settings))).toEqual(new Set(Object.keys(DEFAULT_SETTINGS)));
  });

  it('is told whole in the guide', () => {
    for (const name of Object.keys(settings)) expect(GUIDE, name).toContain(`\`${name}\``);
  });

  it('refuses what the extension does not take', () => {
    for (const wrong of [{ retentionDays: 4000 }, { language: 'de' }, { holdSaves: 1 }, { unknown: true }])
      expect(faults({ settings: wrong }, SCHEMA)).toHaveLength(1);
  });
});
