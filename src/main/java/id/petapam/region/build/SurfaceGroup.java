package id.petapam.region.build;

import id.petapam.region.detail.CoverKind;
import id.petapam.region.detail.WaterTraits;
import java.util.Optional;

/**
 * A surface made of several ways: outer and inner rings, which may each be cut into pieces.
 *
 * @param ways ids of its member ways, in order
 */
record SurfaceGroup(long id, String name, Optional<WaterTraits> water, Optional<CoverKind> cover, long[] ways) {}
