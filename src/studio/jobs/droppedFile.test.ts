// @vitest-environment node
import { expect, test, vi } from 'vitest';
import { droppedFile } from './droppedFile.ts';

test('what is dropped is read; a folder, and what is too large to be a document, end in a sentence', async () => {
  const arrayBuffer = vi.fn(async () => new Uint8Array([1, 2]).buffer);
  expect(await droppedFile({ name: 'a.txt', size: 2, arrayBuffer })).toEqual({
    name: 'a.txt',
    bytes: new Uint8Array([1, 2]),
  });
  const fails = () => Promise.reject(new DOMException('no', 'NotFoundError'));
  expect(await droppedFile({ name: 'a', size: 0, arrayBuffer: fails })).toMatchObject({
    why: expect.stringContaining('it is a folder'),
  });
  expect(await droppedFile({ name: 'a', size: 6e9, arrayBuffer })).toMatchObject({
    why: expect.stringContaining('6000 MB'),
  });
  expect(arrayBuffer).toHaveBeenCalledOnce();
});
