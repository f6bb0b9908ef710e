/** The interface in English, a file for each part of it; the keys of all other languages are those of this one. */
import { ask } from './en/ask';
import { clock } from './en/clock';
import { fallback } from './en/fallback';
import { forces } from './en/forces';
import { furniture } from './en/furniture';
import { groups } from './en/groups';
import { handout } from './en/handout';
import { keys } from './en/keys';
import { kinds } from './en/kinds';
import { legend } from './en/legend';
import { look } from './en/look';
import { notices } from './en/notices';
import { offline } from './en/offline';
import { overview } from './en/overview';
import { panel } from './en/panel';
import { picture } from './en/picture';
import { presenter } from './en/presenter';
import { prose } from './en/prose';
import { reader } from './en/reader';
import { scale } from './en/scale';
import { testcard } from './en/testcard';
import { timeline } from './en/timeline';

export const en = {
	ask,
	clock,
	fallback,
	forces,
	furniture,
	groups,
	handout,
	keys,
	kinds,
	legend,
	look,
	notices,
	offline,
	overview,
	panel,
	picture,
	presenter,
	prose,
	reader,
	scale,
	testcard,
	timeline,
} as const;
