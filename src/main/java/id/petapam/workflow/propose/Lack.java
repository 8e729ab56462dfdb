package id.petapam.workflow.propose;

import id.petapam.model.Headcount;
import id.petapam.model.Phrase;
import id.petapam.model.Post;
import id.petapam.planner.assign.AssignmentProposal;
import id.petapam.planner.assign.PostTeam;
import id.petapam.planner.proof.Bottleneck;
import id.petapam.planner.proof.Shortage;
import java.util.List;
import java.util.Optional;

/** Why posts stay short after a proposal: the posts and units that prove it. */
final class Lack {

    private final List<Bottleneck> bottlenecks;

    Lack(AssignmentProposal proposal) {
        this.bottlenecks = proposal.isFinished()
                ? Shortage.of(proposal).map(Shortage::bottlenecks).orElse(List.of())
                : List.of();
    }

    Phrase of(PostTeam team) {
        return of(team.need().post(), team.missing());
    }

    private Phrase of(Post post, Headcount missing) {
        Optional<Bottleneck> cause =
                bottlenecks.stream().filter(b -> b.posts().contains(post)).findFirst();
        return cause.map(b -> Phrase.of(
                        "planner.why.uncovered",
                        missing,
                        b.posts().size(),
                        b.need(),
                        b.units().size(),
                        b.capacity(),
                        b.missing()))
                .orElseGet(() -> Phrase.of("propose.why.unpaired", missing));
    }
}
