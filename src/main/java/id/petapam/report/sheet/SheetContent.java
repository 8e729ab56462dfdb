package id.petapam.report.sheet;

import id.petapam.map.AreaTint;
import id.petapam.map.SecurityShape;
import java.util.List;
import java.util.Map;

/**
 * What the plan puts on a sheet.
 *
 * @param overview the sheet of the Polres: small stations, discs
 * @param tints coverage by area code
 * @param districts discs; empty on the sheet of one kecamatan
 * @param posts badges; empty on the sheet of the Polres
 * @param security rings and lines of the city security plan
 * @param hard where stations are hard to reach; empty on the sheet of the Polres, or where nobody looked
 */
public record SheetContent(
        boolean overview,
        Map<String, AreaTint> tints,
        List<SheetStation> stations,
        List<SheetDistrict> districts,
        List<SheetPost> posts,
        List<SheetVillage> villages,
        List<SheetSite> sites,
        List<SheetHard> hard,
        List<SecurityShape> security) {

    /** Without rings and lines. */
    public SheetContent(
            boolean overview,
            Map<String, AreaTint> tints,
            List<SheetStation> stations,
            List<SheetDistrict> districts,
            List<SheetPost> posts,
            List<SheetVillage> villages,
            List<SheetSite> sites,
            List<SheetHard> hard) {
        this(overview, tints, stations, districts, posts, villages, sites, hard, List.of());
    }

    public SheetContent {
        tints = Map.copyOf(tints);
        stations = List.copyOf(stations);
        districts = List.copyOf(districts);
        posts = List.copyOf(posts);
        villages = List.copyOf(villages);
        sites = List.copyOf(sites);
        hard = List.copyOf(hard);
        security = List.copyOf(security);
    }
}
