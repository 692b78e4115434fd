export function StudioPage() {
  return <h1>Make a timeline</h1>;
}
