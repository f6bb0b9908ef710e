/** All pages of the gallery by file, whose number gives the order and whose name the id. */
import { group as borders } from './pages/borders';
import { group as camera } from './pages/camera';
import { group as doubt } from './pages/doubt';
import { group as fronts } from './pages/fronts';
import { group as forces } from './pages/forces';
import { group as insets } from './pages/insets';
import { group as lines } from './pages/lines';
import { group as movement } from './pages/movement';
import { group as panels } from './pages/panels';
import { group as places } from './pages/places';
import { group as sky } from './pages/sky';
import { group as strikes } from './pages/strikes';
import { group as units } from './pages/units';
import { group as app6 } from './pages/app6';

export const groups = {
	'01-units': units,
	'02-app6': app6,
	'03-movement': movement,
	'04-fronts': fronts,
	'05-borders': borders,
	'06-strikes': strikes,
	'07-places': places,
	'08-lines': lines,
	'09-doubt': doubt,
	'10-sky': sky,
	'11-camera': camera,
	'12-insets': insets,
	'13-panels': panels,
	'14-forces': forces,
};
