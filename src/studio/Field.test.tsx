// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, test } from 'vitest';
import { Field, type FieldProps } from './Field.tsx';

afterEach(cleanup);

/** A folder that keeps values without the space around them, and can go back to the one before. */
function Keeper({ problems = [], onLeave }: Partial<Pick<FieldProps, 'problems' | 'onLeave'>>) {
  const [values, setValues] = useState(['Ferry']);
  return (
    <>
      <Field
        hint="A few words"
        label="Label"
        most={10}
        onChange={(typed) => setValues([...values, typed.replace(/\s+/g, ' ').trim()])}
        problems={problems}
        {...(onLeave && { onLeave })}
        value={values.at(-1) ?? ''}
      />
      <button onClick={() => setValues(['Ferry'])} type="button">
        Undo
      </button>
    </>
  );
}

const field = () => screen.getByRole('textbox', { name: 'Label' });

test('what is typed stays as it is typed, also where the folder keeps less of it', async () => {
  const user = userEvent.setup();
  render(<Keeper />);
  await user.type(field(), ' sinks ');
  expect(field()).toHaveProperty('value', 'Ferry sinks ');
});

test('when something else changes what the folder holds, the field shows that', async () => {
  const user = userEvent.setup();
  render(<Keeper />);
  await user.type(field(), ' sinks');
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(field()).toHaveProperty('value', 'Ferry');
});

test('a field is described by its hint and by its problems, which interrupt nobody', () => {
  render(<Keeper problems={['“label” is longer than 10 characters.']} />);
  const ids = field().getAttribute('aria-describedby')?.split(' ') ?? [];
  expect(ids.map((id) => document.getElementById(id)?.textContent)).toEqual([
    '“label” is longer than 10 characters.',
    'A few words',
  ]);
  expect(field().getAttribute('aria-invalid')).toBe('true');
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.queryByRole('status')).toBeNull();
});

test('the description of a field stays as it is while focus does, so that nothing is read out twice', async () => {
  const user = userEvent.setup();
  const described = () => field().getAttribute('aria-describedby')?.split(' ').length;
  const { rerender } = render(<Keeper />);
  await user.click(field());
  rerender(<Keeper problems={['“label” is longer than 10 characters.']} />);
  expect(field().getAttribute('aria-invalid')).toBe('true');
  expect(described()).toBe(1);
  await user.tab();
  await expect.poll(described).toBe(2);
});

test('what is handed on when a field is left is what it shows, not what was typed and undone', async () => {
  const user = userEvent.setup();
  const left: string[] = [];
  render(<Keeper onLeave={(typed) => left.push(typed)} />);
  await user.type(field(), ' sinks');
  // Focus stays in the field, as with Ctrl+Z.
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await user.tab();
  expect(left).toEqual(['Ferry']);
});

test('a field without problems is not called wrong', () => {
  render(<Keeper />);
  expect(field().getAttribute('aria-invalid')).toBeNull();
});

test('how much room is left is shown once that matters', async () => {
  const user = userEvent.setup();
  const { container } = render(<Keeper />);
  expect(container.textContent).not.toContain('of 10');
  await user.type(field(), ' s');
  expect(container.textContent).toContain('7 of 10');
});
