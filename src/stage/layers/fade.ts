/** Lines that fade along their way, worked out by the GPU: a path needs no vertices but its own. */
import { LayerExtension, type Layer } from '@deck.gl/core';

/** What a layer with this extension is told beside its own. */
export interface FadeProps<D> {
	/** For each vertex of a path the opacity (0 to 1) at it and at the next: two numbers a vertex, one after the other. */
	readonly getFade: (datum: D) => Float32Array;
}

const INJECTED = {
	'vs:#decl': 'in vec2 instanceFades;\nout float vFade;',
	'vs:#main-end': 'vFade = mix(instanceFades.x, instanceFades.y, positions.x);',
	'fs:#decl': 'in float vFade;',
	'fs:#main-end': 'fragColor.a *= vFade;',
};

/** For a `PathLayer`. */
export class FadeExtension extends LayerExtension {
	static override readonly extensionName = 'FadeExtension';
	static override readonly defaultProps = { getFade: { type: 'accessor', value: [1, 1] } };

	override getShaders() {
		return { inject: INJECTED };
	}

	override initializeState(this: Layer): void {
		this.getAttributeManager()?.addInstanced({ instanceFades: { size: 2, accessor: 'getFade' } });
	}
}
