/** Stands in until the compiler can do without Node. */
export async function answer(message: { readonly hello: string }): Promise<string> {
  return message.hello;
}
