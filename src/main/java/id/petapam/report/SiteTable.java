package id.petapam.report;

import id.petapam.model.Headcount;
import id.petapam.model.Post;
import id.petapam.model.Site;
import id.petapam.model.Team;
import id.petapam.report.page.Align;
import id.petapam.report.page.Block;
import id.petapam.report.page.Cell;
import id.petapam.rules.coverage.PostStaffing;
import id.petapam.rules.coverage.Staffing;
import id.petapam.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Who stands at the sites: KPU, PPK, store, posts. Only sites that somebody stands at or should. */
final class SiteTable {

    private static final double TEXT_SIZE = 7.5;

    private final ReportRequest request;
    private final Words words;
    private final MemberColumns people;

    SiteTable(ReportRequest request) {
        this.request = request;
        this.words = request.words();
        this.people = request.isFull()
                ? new MemberColumns.Named(words, request.showsPhones())
                : new MemberColumns.Counted(words);
    }

    List<PostStaffing> wanted(Staffing staffing) {
        return staffing.posts().values().stream()
                .filter(staff -> staff.post() instanceof Post.OfSite)
                .filter(staff ->
                        staff.assignment().isPresent() || staff.required().value() > 0)
                .sorted(Comparator.comparing((PostStaffing staff) -> site(staff).siteKind())
                        .thenComparing(staff -> site(staff).name())
                        .thenComparing(staff -> site(staff).id()))
                .toList();
    }

    Block.Table of(List<PostStaffing> sites) {
        List<Block.Column> columns = new ArrayList<>();
        columns.add(new Block.Column(58, Align.LEFT));
        columns.add(new Block.Column(30, Align.LEFT));
        columns.addAll(people.columns());
        columns.add(new Block.Column(30, Align.LEFT));
        List<Cell> header = new ArrayList<>();
        header.add(Cell.header(words.say("report.sites.site")));
        header.add(Cell.header(words.say("report.sites.kind")));
        header.addAll(people.header());
        header.add(Cell.header(words.say("report.annex.remarks")));
        List<Block.RowGroup> groups = new ArrayList<>();
        int count = 0;
        for (PostStaffing staff : sites) {
            List<Member> members = members(staff);
            groups.add(group(site(staff), members, staff, count + 1));
            count += members.size();
        }
        List<Cell> total = List.of(Cell.total(words.say("report.annex.total", Headcount.of(count)))
                .over(columns.size(), 1)
                .aligned(Align.LEFT));
        return new Block.Table(
                TEXT_SIZE, columns, List.of(new Block.Row(header)), groups, List.of(new Block.Row(total)));
    }

    private Block.RowGroup group(Site site, List<Member> members, PostStaffing staff, int firstNumber) {
        List<List<Cell>> left = people.rows(members, staff.required(), false, firstNumber);
        List<Block.Row> rows = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            List<Cell> cells = new ArrayList<>();
            if (i == 0) {
                cells.add(Cell.of(site.name()).over(1, left.size()));
                cells.add(Cell.of(words.say(site.siteKind())).over(1, left.size()));
            }
            cells.addAll(left.get(i));
            if (i == 0) {
                String remark = site.point().isEstimated() ? words.say("report.sites.estimated") : "";
                cells.add(Cell.of(remark).over(1, left.size()));
            }
            rows.add(new Block.Row(cells));
        }
        return new Block.RowGroup(rows);
    }

    private List<Member> members(PostStaffing staff) {
        Team team = staff.assignment()
                .map(assignment -> request.plan().teams().get(assignment.team()))
                .orElse(null);
        return team == null ? List.of() : Member.of(request.plan(), team.slots());
    }

    private Site site(PostStaffing staff) {
        return request.plan().sites().get(((Post.OfSite) staff.post()).id());
    }
}
