/** One problem solved by several: what the benchmark {@link id.petapam.bench.SideBench} sets side by side. */
package id.petapam.bench.side;
