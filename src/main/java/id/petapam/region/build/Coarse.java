package id.petapam.region.build;

/** What becomes coarse layers of the files: rivers, lakes, the coast. */
record Coarse(NamedRivers rivers, CoarseWater lakes, Coast coast) {

    Coarse() {
        this(new NamedRivers(), new CoarseWater(), new Coast());
    }
}
