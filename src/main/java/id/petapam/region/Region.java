package id.petapam.region;

import id.petapam.geo.Bounds;
import id.petapam.geo.LatLon;
import id.petapam.geo.Metres;
import id.petapam.region.detail.Detail;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/**
 * A region pack in memory: its layers and quick look-ups. Never changes; safe for use by several threads. Codes are
 * Kemendagri codes with dots ({@code 16}, {@code 16.08}, {@code 16.08.01}, {@code 16.08.01.2001}), never BPS codes.
 */
public final class Region {

    private final RegionHeader header;
    private final RegionLayers layers;
    private final AreaIndex provinces;
    private final AreaIndex regencies;
    private final AreaIndex districts;
    private final VillageIndex villages;
    private final List<Area> officialVillages;
    private final AreaIndex villageAreas;
    private final Detail detail;
    private final Surfaces covered;

    public Region(RegionHeader header, RegionLayers layers) {
        this(header, layers, List.of(), Detail.NONE);
    }

    /** @param officialVillages areas of those desa and kelurahan that have an official one */
    public Region(RegionHeader header, RegionLayers layers, List<Area> officialVillages, Detail detail) {
        this.header = header;
        this.layers = layers;
        this.provinces = new AreaIndex(layers.provinces());
        this.regencies = new AreaIndex(layers.regencies());
        this.districts = new AreaIndex(layers.districts());
        this.villages = new VillageIndex(layers.villages());
        this.officialVillages = officialVillages;
        this.villageAreas = new AreaIndex(officialVillages);
        this.detail = detail;
        this.covered = new Surfaces(detail.covered());
    }

    public RegionHeader header() {
        return header;
    }

    public String id() {
        return header.id();
    }

    public String title() {
        return header.title();
    }

    /** SHA-256 of the pack's file, 64 lower-case hex digits. */
    public String checksum() {
        return header.checksum();
    }

    /** What the pack covers, the drawn neighbourhood included. */
    public Bounds bounds() {
        return header.bounds();
    }

    public RegionLayers layers() {
        return layers;
    }

    /** The fine layers: roads, waterways, places; empty for a coarse pack such as the built-in one. */
    public Detail detail() {
        return detail;
    }

    /** Whether the fine layers are thought complete here: a road that is not there does not exist. */
    public boolean isCovered(LatLon point) {
        return covered.hold(new Coordinate(point.lon(), point.lat()));
    }

    public List<Geometry> land() {
        return layers.land();
    }

    public List<Lake> lakes() {
        return layers.lakes();
    }

    public List<RiverLine> rivers() {
        return layers.rivers();
    }

    public List<Town> towns() {
        return layers.towns();
    }

    /** The province and its neighbours. */
    public List<Area> provinces() {
        return layers.provinces();
    }

    public List<Area> regencies() {
        return layers.regencies();
    }

    public List<Area> districts() {
        return layers.districts();
    }

    public List<Village> villages() {
        return layers.villages();
    }

    public List<PoliceSeat> policeSeats() {
        return layers.policeSeats();
    }

    public List<SourceNote> sources() {
        return layers.sources();
    }

    public Optional<Area> regency(String code) {
        return regencies.byCode(code);
    }

    public Optional<Area> district(String code) {
        return districts.byCode(code);
    }

    public Optional<Village> village(String code) {
        return villages.byCode(code);
    }

    public List<Area> districtsOfRegency(String regencyCode) {
        return layers.districts().stream()
                .filter(d -> d.parentCode().equals(regencyCode))
                .toList();
    }

    /** In the order of their codes; empty for an unknown kecamatan. */
    public List<Village> villagesOfDistrict(String districtCode) {
        return villages.ofDistrict(districtCode);
    }

    /** In the order of their codes; empty for an unknown kabupaten. */
    public List<Village> villagesOfRegency(String regencyCode) {
        return villages.ofRegency(regencyCode);
    }

    /** The province, neighbours included, that holds the point. */
    public Optional<Area> findProvinceAt(LatLon point) {
        return provinces.at(point);
    }

    /** The kabupaten/kota that holds the point; near an indicative border the answer is an indication. */
    public Optional<Area> findRegencyAt(LatLon point) {
        return regencies.at(point);
    }

    /** The kecamatan that holds the point; near an indicative border the answer is an indication. */
    public Optional<Area> findDistrictAt(LatLon point) {
        return districts.at(point);
    }

    /**
     * How far a point lies outside a kabupaten/kota, as the crow flies; zero inside. Empty for an unknown kabupaten.
     */
    public Optional<Metres> distanceOutside(String regencyCode, LatLon point) {
        return regencies.distanceOutside(regencyCode, point);
    }

    /** Areas of desa and kelurahan; only official ones are known. */
    public List<Area> villageAreas() {
        return officialVillages;
    }

    /** The desa or kelurahan whose official area holds the point; empty where none is known there. */
    public Optional<Area> findVillageAt(LatLon point) {
        return villageAreas.at(point);
    }

    /** The nearest village that has a point of its own. */
    public Optional<Village> nearestVillage(LatLon point) {
        return villages.nearest(point, 1).stream().findFirst();
    }

    /** Up to {@code count} villages that have points of their own, nearest first. */
    public List<Village> nearestVillages(LatLon point, int count) {
        return villages.nearest(point, count);
    }

    /** The Polres of a kabupaten/kota. */
    public Optional<PoliceSeat> polres(String regencyCode) {
        return seat(PoliceSeat.Kind.POLRES, regencyCode);
    }

    /** The Polsek of a kecamatan. */
    public Optional<PoliceSeat> polsek(String districtCode) {
        return seat(PoliceSeat.Kind.POLSEK, districtCode);
    }

    private Optional<PoliceSeat> seat(PoliceSeat.Kind kind, String areaCode) {
        return layers.policeSeats().stream()
                .filter(s -> s.kind() == kind && s.areaCode().equals(areaCode))
                .findFirst();
    }
}
