/** Which symbol of APP-6 (D, by numbers) stands for each arm and echelon of a geo file. */

/** What milsymbol is asked for an arm. */
export interface ArmSign {
	/** Symbol set and entity of the number scheme. */
	readonly set: string;
	readonly entity: string;
	/** The second modifier of the set. */
	readonly modifier?: string;
	readonly headquarters?: true;
	/** How much larger than the standard its icon is drawn, so that it reads from the last row. */
	readonly scale?: number;
}

/** By the arm of `core/campaign/details.ts`; the empty word is a unit of which no arm is known. */
export const ARM_SIGNS: Readonly<Record<string, ArmSign>> = {
	'': { set: '10', entity: '000000' },
	infantry: { set: '10', entity: '121100' },
	// The single diagonal, cavalry to historians, is reconnaissance to the standard.
	cavalry: { set: '10', entity: '121300' },
	tanks: { set: '10', entity: '120500', scale: 1.2 },
	artillery: { set: '10', entity: '130300', scale: 1.2 },
	'air-defence': { set: '10', entity: '130100' },
	air: { set: '10', entity: '120800', scale: 1.3 },
	navy: { set: '10', entity: '170100', scale: 1.6 },
	'border-troops': { set: '10', entity: '200200', scale: 1.2 },
	engineers: { set: '10', entity: '140700', scale: 1.2 },
	headquarters: { set: '10', entity: '110000', headquarters: true },
	train: { set: '10', entity: '163600', modifier: '36', scale: 1.3 },
	civilians: { set: '11', entity: '110400', scale: 1.6 },
	person: { set: '27', entity: '110000' },
};

/** The two digits of an echelon. One person has no sign of size. */
export const ECHELON_DIGITS: Readonly<Record<string, string>> = {
	'': '00',
	person: '00',
	squad: '12',
	platoon: '14',
	company: '15',
	battalion: '16',
	regiment: '17',
	brigade: '18',
	division: '21',
	corps: '22',
	army: '23',
	front: '24',
};

/** The standard identity whose frame everybody gets: the rectangle in which historical atlases draw both sides. */
const FRAME = '3';

/** The symbol identification code of a sign, 20 digits. */
export function codeOf({ set, entity, modifier = '00', headquarters }: ArmSign, echelon: string): string {
	return `100${FRAME}${set}0${headquarters ? '2' : '0'}${echelon}${entity}00${modifier}`;
}
