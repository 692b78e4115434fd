export function Studio() {
  return <h1>Make a timeline</h1>;
}
