package id.petapam.store;

import id.petapam.model.Assignment;
import id.petapam.model.AssignmentId;
import id.petapam.model.EntityKind;
import id.petapam.model.GroupId;
import id.petapam.model.PhaseId;
import id.petapam.model.Post;
import id.petapam.model.SiteId;
import id.petapam.model.StationId;
import id.petapam.model.TeamId;
import id.petapam.model.TimeWindow;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** Table {@code assignment}; exactly one of its three post columns is filled. */
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
            "to_time");

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
                window == null ? null : window.to().toString());
        return new EntityRows(row, List.of());
    }

    @Override
    public Assignment toEntity(EntityRows rows) {
        Cells c = rows.cells();
        return new Assignment(
                new AssignmentId(c.text()), new PhaseId(c.text()), new TeamId(c.text()), post(c), window(c));
    }

    private static Post post(Cells c) {
        Optional<Post> station = c.optional(text -> new Post.OfStation(new StationId(text)));
        Optional<Post> group = c.optional(text -> new Post.OfGroup(new GroupId(text)));
        Optional<Post> site = c.optional(text -> new Post.OfSite(new SiteId(text)));
        return station.or(() -> group).or(() -> site).orElseThrow(() -> new DamageFound("an assignment to nothing"));
    }

    private static Optional<TimeWindow> window(Cells c) {
        if (c.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new TimeWindow(c.whole(), LocalTime.parse(c.text()), c.whole(), LocalTime.parse(c.text())));
    }
}
