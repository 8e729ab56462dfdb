package id.petapam.workflow;

import id.petapam.exchange.out.Mark;
import id.petapam.model.ClassDecision;
import id.petapam.model.District;
import id.petapam.model.PlacedPoint;
import id.petapam.model.Plan;
import id.petapam.model.PollingStation;
import id.petapam.model.Post;
import id.petapam.model.Site;
import id.petapam.model.StationGroup;
import id.petapam.model.Village;
import id.petapam.report.Member;
import id.petapam.rules.coverage.PostStaffing;
import id.petapam.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Stations and sites of a plan as named places: what each is, what it needs, who serves it. */
final class MarkedPlaces {

    private final Plan plan;
    private final Assessment now;
    private final PlottedForce force;
    private final Words words;
    private final ExportOptions options;

    MarkedPlaces(Assessment now, ExportOptions options, Words words) {
        this.plan = now.plan();
        this.now = now;
        this.options = options;
        this.words = words;
        this.force = new PlottedForce(plan, options, words);
    }

    /** Stations by kecamatan, village and number, then sites by kind and name. What has no place is left out. */
    List<Mark> of(ExportScope.Posts posts) {
        List<Mark> marks = new ArrayList<>();
        plan.stations().values().stream()
                .filter(s -> posts.stations().contains(s.id()) && s.point().isPresent())
                .sorted(Comparator.comparing(this::district)
                        .thenComparing(this::village)
                        .thenComparingInt(PollingStation::number)
                        .thenComparing(PollingStation::id))
                .forEach(s -> marks.add(station(s)));
        plan.sites().values().stream()
                .filter(s -> posts.sites().contains(s.id()))
                .sorted(Comparator.comparing(Site::siteKind)
                        .thenComparing(Site::name)
                        .thenComparing(Site::id))
                .forEach(s -> marks.add(site(s)));
        return marks;
    }

    private String district(PollingStation station) {
        return station.district().map(plan.districts()::get).map(District::name).orElse("–");
    }

    private String village(PollingStation station) {
        return station.village().map(plan.villages()::get).map(Village::name).orElse("");
    }

    private Mark station(PollingStation s) {
        PlacedPoint point = s.point().orElseThrow();
        Post post = plan.index().postOf(s.id());
        PostStaffing staff = now.staffing().of(s.id());
        List<Member> members = force.members(post);
        Optional<StationGroup> group = plan.index().groupOf(s.id());
        String village = village(s);
        String name = words.say("name.station", s.numberText(), village.isEmpty() ? district(s) : village);
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("jenis", "TPS");
        data.put("kecamatan", district(s));
        data.put("desa", village);
        data.put("kode_desa", s.village().map(Object::toString).orElse(""));
        data.put("no_tps", s.number());
        data.put("nama_tps", s.name());
        data.put("alamat", s.address());
        data.put("dpt", s.registeredVoters().orElse(null));
        data.put("kategori", s.isUndecided() ? "" : s.countedClass().letters());
        data.put("dasar", s.decision().map(ClassDecision::basis).orElse(""));
        data.put("perkiraan", point.isEstimated());
        data.put("kelompok", group.map(StationGroup::number).orElse(null));
        data.put("butuh_polri", staff.required().value());
        data.put("plot_polri", force.police(members));
        data.put("satuan", force.units(members));
        if (!options.redacted()) {
            data.put("personel", force.names(members));
        }
        String status = words.say(
                "export.mark.station",
                words.say("export.mark.district", district(s)),
                s.isUndecided() ? words.say("name.class.undecided") : words.say(s.countedClass()),
                staff.required(),
                force.police(members));
        return new Mark(
                name,
                described(
                        status,
                        group.map(g -> words.say("name.group", g.number(), district(s)))
                                .orElse(""),
                        force.units(members),
                        force.names(members),
                        point.isEstimated() ? words.say("export.mark.estimated") : ""),
                point.at(),
                district(s),
                s.isUndecided()
                        ? Mark.Style.UNDECIDED
                        : Mark.Style.valueOf(s.countedClass().name()),
                data);
    }

    private Mark site(Site s) {
        PostStaffing staff = now.staffing().at(new Post.OfSite(s.id()));
        List<Member> members = force.members(new Post.OfSite(s.id()));
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("jenis", s.siteKind().name());
        data.put("nama", s.name());
        data.put("perkiraan", s.point().isEstimated());
        data.put("butuh_polri", staff.required().value());
        data.put("plot_polri", force.police(members));
        data.put("satuan", force.units(members));
        if (!options.redacted()) {
            data.put("personel", force.names(members));
        }
        String need = staff.required().value() == 0 && members.isEmpty()
                ? words.say(s.siteKind())
                : words.say("export.mark.site", s.siteKind(), staff.required(), force.police(members));
        return new Mark(
                s.name().isBlank() ? words.say(s.siteKind()) : s.name(),
                described(
                        need,
                        force.units(members),
                        force.names(members),
                        s.point().isEstimated() ? words.say("export.mark.estimated") : ""),
                s.point().at(),
                words.say(s.siteKind()),
                Mark.Style.SITE,
                data);
    }

    private static String described(String... parts) {
        List<String> said = new ArrayList<>();
        for (String part : parts) {
            if (!part.isBlank()) {
                said.add(part);
            }
        }
        return String.join("\n", said);
    }
}
