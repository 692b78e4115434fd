import type { Room } from './useRoom.ts';
import type { EventFields } from './work/fields.ts';

/** What a part of the form of an event is given. */
export interface EventPartProps {
  readonly room: Room;
  readonly event: EventFields;
}
