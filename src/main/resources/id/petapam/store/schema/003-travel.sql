-- Landings and closures of the planner, and what-if scenarios, which never change the plan.
-- Ways have the names of the travel network (BRIDGE:1234), so that they mean the same when a pack is built anew.
-- What a decision on a flag rests on stands in flag_decision.evidence since step 2; for evidence of the network it is
-- made of such names and rounded figures.

-- id: number of the landing in the region pack that was moved; negative for an added one.
CREATE TABLE pier (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    lat REAL NOT NULL,
    lon REAL NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE closed_way (
    id TEXT NOT NULL PRIMARY KEY,
    label TEXT NOT NULL,
    lat REAL NOT NULL,
    lon REAL NOT NULL,
    reason TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE scenario (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    wet INTEGER NOT NULL,
    night INTEGER NOT NULL,
    low_tide INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE scenario_closed (
    scenario_id TEXT NOT NULL REFERENCES scenario (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    way TEXT NOT NULL,
    label TEXT NOT NULL,
    lat REAL NOT NULL,
    lon REAL NOT NULL,
    PRIMARY KEY (scenario_id, position)
) STRICT, WITHOUT ROWID;

-- shape: well-known text, longitude latitude, WGS84 degrees.
CREATE TABLE scenario_flood (
    scenario_id TEXT NOT NULL REFERENCES scenario (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    shape TEXT NOT NULL,
    PRIMARY KEY (scenario_id, position)
) STRICT, WITHOUT ROWID;
