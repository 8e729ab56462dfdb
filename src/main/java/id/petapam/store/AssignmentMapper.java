package id.petapam.store;

import id.petapam.model.Assignment;
import id.petapam.model.AssignmentId;
import id.petapam.model.DistrictCode;
import id.petapam.model.EntityKind;
import id.petapam.model.GroupId;
import id.petapam.model.PhaseId;
import id.petapam.model.Post;
import id.petapam.model.RayonId;
import id.petapam.model.SiteId;
import id.petapam.model.StationId;
import id.petapam.model.TeamId;
import id.petapam.model.TimeWindow;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** Table {@code assignment}; exactly one of its six post columns is filled. */
final class AssignmentMapper implements EntityMapper<Assignment> {

    private static final TableShape MAIN = TableShape.main(
            "assignment",
            "id",
            "phase_id",
            "team_id",
            "station_id",
            "group_id",
            "site_id",
            "from_day:whole",
            "from_time",
            "to_day:whole",
            "to_time",
            "district_id",
            "rayon_id",
            "control_site_id",
            "pinned:whole");

    @Override
    public EntityKind kind() {
        return EntityKind.ASSIGNMENT;
    }

    @Override
    public TableShape main() {
        return MAIN;
    }

    @Override
    public EntityRows toRows(Assignment a) {
        String post = a.post().id().value();
        TimeWindow window = a.window().orElse(null);
        Object[] row = EntityRows.row(
                a.id().value(),
                a.phase().value(),
                a.team().value(),
                a.post() instanceof Post.OfStation ? post : null,
                a.post() instanceof Post.OfGroup ? post : null,
                a.post() instanceof Post.OfSite ? post : null,
                window == null ? null : (Integer) window.fromDay(),
                window == null ? null : window.from().toString(),
                window == null ? null : (Integer) window.toDay(),
                window == null ? null : window.to().toString(),
                a.post() instanceof Post.OfDistrict ? post : null,
                a.post() instanceof Post.OfRayon ? post : null,
                a.post() instanceof Post.OfControl ? post : null,
                EntityRows.unlessZero(a.pinned() ? 1 : 0));
        return new EntityRows(row, List.of());
    }

    @Override
    public Assignment toEntity(EntityRows rows) {
        Cells c = rows.cells();
        AssignmentId id = new AssignmentId(c.text());
        PhaseId phase = new PhaseId(c.text());
        TeamId team = new TeamId(c.text());
        Optional<Post> duty = duty(c);
        Optional<TimeWindow> window = window(c);
        Post post = command(c).or(() -> duty).orElseThrow(() -> new DamageFound("an assignment to nothing"));
        return new Assignment(id, phase, team, post, window, c.wholeOrZero() != 0);
    }

    private static Optional<Post> duty(Cells c) {
        Optional<Post> station = c.optional(text -> new Post.OfStation(new StationId(text)));
        Optional<Post> group = c.optional(text -> new Post.OfGroup(new GroupId(text)));
        Optional<Post> site = c.optional(text -> new Post.OfSite(new SiteId(text)));
        return station.or(() -> group).or(() -> site);
    }

    private static Optional<Post> command(Cells c) {
        Optional<Post> district = c.optional(text -> new Post.OfDistrict(new DistrictCode(text)));
        Optional<Post> rayon = c.optional(text -> new Post.OfRayon(new RayonId(text)));
        Optional<Post> control = c.optional(text -> new Post.OfControl(new SiteId(text)));
        return district.or(() -> rayon).or(() -> control);
    }

    private static Optional<TimeWindow> window(Cells c) {
        if (c.isEmpty()) {
            c.skip(4);
            return Optional.empty();
        }
        return Optional.of(new TimeWindow(c.whole(), LocalTime.parse(c.text()), c.whole(), LocalTime.parse(c.text())));
    }
}
