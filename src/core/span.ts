/** When an entity stands. */
import type { Entity, Span } from './entity';
import type { Instant } from './instant';

/** The span of an entity as the frame needs it: a front begins with its first shape. Half-open; an absent bound is open. */
export function wholeSpan(entity: Entity): Span {
	if (entity.kind !== 'front' || entity.span.start !== undefined) return entity.span;
	return { ...entity.span, start: entity.times[0]! };
}

/** Whether a span begins or ends at all. */
export const isBounded = ({ start, end }: Span): boolean => start !== undefined || end !== undefined;

/** Whether a half-open span holds an instant. */
export function holds({ start, end }: Span, at: Instant): boolean {
	return (start === undefined || start <= at) && (end === undefined || at < end);
}
