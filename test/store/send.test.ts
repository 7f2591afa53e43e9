import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { send } from '../../lib/store/send.ts';

const MESSAGE = { type: 'release' } as const;
const ASLEEP = new Error('Could not establish connection. Receiving end does not exist.');

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

/** Has the background fail some times before it answers. */
function background(failures: number) {
  const sent = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
  for (let time = 0; time < failures; time++) sent.mockRejectedValueOnce(ASLEEP);
  return sent.mockResolvedValue({ hand: 'a@b.fr' });
}

describe('send', () => {
  it('gives the answer', async () => {
    const sent = background(0);
    expect(await send(MESSAGE)).toEqual({ hand: 'a@b.fr' });
    expect(sent.mock.calls).toEqual([[MESSAGE]]);
  });

  it('takes no answer for an empty one', async () => {
    background(0).mockResolvedValue(undefined);
    expect(await send(MESSAGE)).toEqual({});
  });

  it('sends again what a background that was starting missed', async () => {
    const sent = background(2);
    expect(await send(MESSAGE)).toEqual({ hand: 'a@b.fr' });
    expect(sent.mock.calls).toEqual([[MESSAGE], [MESSAGE], [MESSAGE]]);
  });

  it('gives up after the third time, and says why', async () => {
    const sent = background(3);
    await expect(send(MESSAGE)).rejects.toBe(ASLEEP);
    expect(sent).toHaveBeenCalledTimes(3);
  });

  it('gives up at once when the extension is gone from the page', async () => {
    const sent = background(1);
    vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockReturnValue(undefined as never);
    await expect(send(MESSAGE)).rejects.toBe(ASLEEP);
    expect(sent).toHaveBeenCalledTimes(1);
  });
});
