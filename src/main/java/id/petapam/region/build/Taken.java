package id.petapam.region.build;

import java.util.ArrayList;
import java.util.List;

/** What earlier files have already given: extracts of neighbours overlap, and nothing is to be there twice. */
final class Taken {

    private final List<IdSet> nodes = new ArrayList<>();
    private final List<IdSet> ways = new ArrayList<>();
    private final List<IdSet> groups = new ArrayList<>();
    private IdSet newNodes = new IdSet();
    private IdSet newWays = new IdSet();
    private IdSet newGroups = new IdSet();
    private final boolean several;

    /** @param several whether there is more than one file; with one, nothing has to be remembered */
    Taken(boolean several) {
        this.several = several;
    }

    /** Asked while the next file is read; what that file itself adds is known only after {@link #seal}. */
    boolean hasNode(long id) {
        return nodes.stream().anyMatch(s -> s.contains(id));
    }

    boolean hasWay(long id) {
        return ways.stream().anyMatch(s -> s.contains(id));
    }

    boolean hasGroup(long id) {
        return groups.stream().anyMatch(s -> s.contains(id));
    }

    void node(long id) {
        if (several) {
            newNodes.add(id);
        }
    }

    void way(long id) {
        if (several) {
            newWays.add(id);
        }
    }

    void group(long id) {
        if (several) {
            newGroups.add(id);
        }
    }

    /** After a file is read. */
    void seal() {
        if (several) {
            newNodes.seal();
            newWays.seal();
            newGroups.seal();
            nodes.add(newNodes);
            ways.add(newWays);
            groups.add(newGroups);
            newNodes = new IdSet();
            newWays = new IdSet();
            newGroups = new IdSet();
        }
    }
}
