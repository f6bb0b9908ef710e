/** The interface in Russian. */
import type { Translated } from './language';
import type { en } from './en';
import { ask } from './ru/ask';
import { clock } from './ru/clock';
import { fallback } from './ru/fallback';
import { forces } from './ru/forces';
import { furniture } from './ru/furniture';
import { groups } from './ru/groups';
import { handout } from './ru/handout';
import { keys } from './ru/keys';
import { kinds } from './ru/kinds';
import { legend } from './ru/legend';
import { look } from './ru/look';
import { notices } from './ru/notices';
import { offline } from './ru/offline';
import { overview } from './ru/overview';
import { panel } from './ru/panel';
import { picture } from './ru/picture';
import { presenter } from './ru/presenter';
import { prose } from './ru/prose';
import { reader } from './ru/reader';
import { scale } from './ru/scale';
import { testcard } from './ru/testcard';
import { timeline } from './ru/timeline';

export const ru: Translated<typeof en> = {
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
};
